package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A realtime voice.
 *
 * @param value the value as it stands on the wire
 */
public record RealtimeVoice(String value) implements OpenEnum<RealtimeVoice.Known> {
    /** {@code alloy}. */
    public static final RealtimeVoice ALLOY = new RealtimeVoice("alloy");
    /** {@code arbor}. */
    public static final RealtimeVoice ARBOR = new RealtimeVoice("arbor");
    /** {@code ash}. */
    public static final RealtimeVoice ASH = new RealtimeVoice("ash");
    /** {@code aube}. */
    public static final RealtimeVoice AUBE = new RealtimeVoice("aube");
    /** {@code ballad}. */
    public static final RealtimeVoice BALLAD = new RealtimeVoice("ballad");
    /** {@code breeze}. */
    public static final RealtimeVoice BREEZE = new RealtimeVoice("breeze");
    /** {@code bubbie}. */
    public static final RealtimeVoice BUBBIE = new RealtimeVoice("bubbie");
    /** {@code cedar}. */
    public static final RealtimeVoice CEDAR = new RealtimeVoice("cedar");
    /** {@code coral}. */
    public static final RealtimeVoice CORAL = new RealtimeVoice("coral");
    /** {@code cove}. */
    public static final RealtimeVoice COVE = new RealtimeVoice("cove");
    /** {@code echo}. */
    public static final RealtimeVoice ECHO = new RealtimeVoice("echo");
    /** {@code ember}. */
    public static final RealtimeVoice EMBER = new RealtimeVoice("ember");
    /** {@code haetsal}. */
    public static final RealtimeVoice HAETSAL = new RealtimeVoice("haetsal");
    /** {@code hanul}. */
    public static final RealtimeVoice HANUL = new RealtimeVoice("hanul");
    /** {@code himari}. */
    public static final RealtimeVoice HIMARI = new RealtimeVoice("himari");
    /** {@code juniper}. */
    public static final RealtimeVoice JUNIPER = new RealtimeVoice("juniper");
    /** {@code leher}. */
    public static final RealtimeVoice LEHER = new RealtimeVoice("leher");
    /** {@code maple}. */
    public static final RealtimeVoice MAPLE = new RealtimeVoice("maple");
    /** {@code marin}. */
    public static final RealtimeVoice MARIN = new RealtimeVoice("marin");
    /** {@code miko}. */
    public static final RealtimeVoice MIKO = new RealtimeVoice("miko");
    /** {@code neer}. */
    public static final RealtimeVoice NEER = new RealtimeVoice("neer");
    /** {@code porto}. */
    public static final RealtimeVoice PORTO = new RealtimeVoice("porto");
    /** {@code rindo}. */
    public static final RealtimeVoice RINDO = new RealtimeVoice("rindo");
    /** {@code rio}. */
    public static final RealtimeVoice RIO = new RealtimeVoice("rio");
    /** {@code rivage}. */
    public static final RealtimeVoice RIVAGE = new RealtimeVoice("rivage");
    /** {@code sage}. */
    public static final RealtimeVoice SAGE = new RealtimeVoice("sage");
    /** {@code selva}. */
    public static final RealtimeVoice SELVA = new RealtimeVoice("selva");
    /** {@code shimmer}. */
    public static final RealtimeVoice SHIMMER = new RealtimeVoice("shimmer");
    /** {@code sol}. */
    public static final RealtimeVoice SOL = new RealtimeVoice("sol");
    /** {@code sonna}. */
    public static final RealtimeVoice SONNA = new RealtimeVoice("sonna");
    /** {@code spruce}. */
    public static final RealtimeVoice SPRUCE = new RealtimeVoice("spruce");
    /** {@code tinta}. */
    public static final RealtimeVoice TINTA = new RealtimeVoice("tinta");
    /** {@code vale}. */
    public static final RealtimeVoice VALE = new RealtimeVoice("vale");
    /** {@code verse}. */
    public static final RealtimeVoice VERSE = new RealtimeVoice("verse");
    /** {@code viola}. */
    public static final RealtimeVoice VIOLA = new RealtimeVoice("viola");

    /** The values that this version knows. */
    public enum Known {
        /** {@code alloy}. */
        ALLOY,
        /** {@code arbor}. */
        ARBOR,
        /** {@code ash}. */
        ASH,
        /** {@code aube}. */
        AUBE,
        /** {@code ballad}. */
        BALLAD,
        /** {@code breeze}. */
        BREEZE,
        /** {@code bubbie}. */
        BUBBIE,
        /** {@code cedar}. */
        CEDAR,
        /** {@code coral}. */
        CORAL,
        /** {@code cove}. */
        COVE,
        /** {@code echo}. */
        ECHO,
        /** {@code ember}. */
        EMBER,
        /** {@code haetsal}. */
        HAETSAL,
        /** {@code hanul}. */
        HANUL,
        /** {@code himari}. */
        HIMARI,
        /** {@code juniper}. */
        JUNIPER,
        /** {@code leher}. */
        LEHER,
        /** {@code maple}. */
        MAPLE,
        /** {@code marin}. */
        MARIN,
        /** {@code miko}. */
        MIKO,
        /** {@code neer}. */
        NEER,
        /** {@code porto}. */
        PORTO,
        /** {@code rindo}. */
        RINDO,
        /** {@code rio}. */
        RIO,
        /** {@code rivage}. */
        RIVAGE,
        /** {@code sage}. */
        SAGE,
        /** {@code selva}. */
        SELVA,
        /** {@code shimmer}. */
        SHIMMER,
        /** {@code sol}. */
        SOL,
        /** {@code sonna}. */
        SONNA,
        /** {@code spruce}. */
        SPRUCE,
        /** {@code tinta}. */
        TINTA,
        /** {@code vale}. */
        VALE,
        /** {@code verse}. */
        VERSE,
        /** {@code viola}. */
        VIOLA,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RealtimeVoice {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "alloy" -> Known.ALLOY;
            case "arbor" -> Known.ARBOR;
            case "ash" -> Known.ASH;
            case "aube" -> Known.AUBE;
            case "ballad" -> Known.BALLAD;
            case "breeze" -> Known.BREEZE;
            case "bubbie" -> Known.BUBBIE;
            case "cedar" -> Known.CEDAR;
            case "coral" -> Known.CORAL;
            case "cove" -> Known.COVE;
            case "echo" -> Known.ECHO;
            case "ember" -> Known.EMBER;
            case "haetsal" -> Known.HAETSAL;
            case "hanul" -> Known.HANUL;
            case "himari" -> Known.HIMARI;
            case "juniper" -> Known.JUNIPER;
            case "leher" -> Known.LEHER;
            case "maple" -> Known.MAPLE;
            case "marin" -> Known.MARIN;
            case "miko" -> Known.MIKO;
            case "neer" -> Known.NEER;
            case "porto" -> Known.PORTO;
            case "rindo" -> Known.RINDO;
            case "rio" -> Known.RIO;
            case "rivage" -> Known.RIVAGE;
            case "sage" -> Known.SAGE;
            case "selva" -> Known.SELVA;
            case "shimmer" -> Known.SHIMMER;
            case "sol" -> Known.SOL;
            case "sonna" -> Known.SONNA;
            case "spruce" -> Known.SPRUCE;
            case "tinta" -> Known.TINTA;
            case "vale" -> Known.VALE;
            case "verse" -> Known.VERSE;
            case "viola" -> Known.VIOLA;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
