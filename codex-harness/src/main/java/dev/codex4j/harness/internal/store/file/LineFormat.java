package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.protocol.json.ProtocolJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;

/** How an entry becomes a line of a file and the other way round. Payloads are cut out as they stand, never parsed. */
final class LineFormat {
    /** What a line without an ordinal has in its place: its number counts. */
    static final long NO_ORDINAL = -1;

    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final byte[] TIMESTAMP = ascii("{\"timestamp\":\"");
    private static final byte[] ORDINAL = ascii("\",\"ordinal\":");
    private static final byte[] TYPE_AFTER_ORDINAL = ascii(",\"type\":\"");
    private static final byte[] TYPE_AFTER_TIMESTAMP = ascii("\",\"type\":\"");
    private static final byte[] PAYLOAD = ascii("\",\"payload\":");

    private LineFormat() {}

    /** What the beginning of a line tells about it. */
    record Head(long ordinal, String type) {}

    /** A time as lines have it. */
    static String timestamp(Instant at) {
        return MILLISECOND.format(at);
    }

    /** Writes an entry as a line, with the newline at its end. */
    static void write(RolloutLine.Entry entry, long ordinal, ByteArrayOutputStream out) {
        out.writeBytes(TIMESTAMP);
        out.writeBytes(ascii(timestamp(entry.at())));
        if (ordinal == NO_ORDINAL) {
            out.writeBytes(TYPE_AFTER_TIMESTAMP);
        } else {
            out.writeBytes(ORDINAL);
            out.writeBytes(ascii(Long.toString(ordinal)));
            out.writeBytes(TYPE_AFTER_ORDINAL);
        }
        out.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(entry.type()));
        out.writeBytes(PAYLOAD);
        writeOnOneLine(entry.payload(), out);
        RawJson metadata = entry.metadata();
        if (metadata != null) {
            out.writeBytes(ascii(",\"metadata\":"));
            writeOnOneLine(metadata, out);
        }
        out.writeBytes(ascii("}\n"));
    }

    /** Between tokens a line break means no more than a space; within strings there is none. */
    private static void writeOnOneLine(RawJson json, ByteArrayOutputStream out) {
        byte[] bytes = json.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                bytes[i] = ' ';
            }
        }
        out.writeBytes(bytes);
    }

    /**
     * Reads the beginning of a line that is written in the usual order. Says nothing about whether the rest of it is
     * whole.
     *
     * @return null if the line is written otherwise, or its type has escapes
     */
    static @Nullable Head sniff(byte[] line, int from, int to) {
        if (!matches(line, from, to, TIMESTAMP)) {
            return null;
        }
        int quote = indexOf(line, from + TIMESTAMP.length, to, '"');
        long ordinal = NO_ORDINAL;
        int type;
        if (matches(line, quote, to, ORDINAL)) {
            int digit = quote + ORDINAL.length;
            ordinal = 0;
            while (digit < to && line[digit] >= '0' && line[digit] <= '9' && ordinal < Long.MAX_VALUE / 100) {
                ordinal = ordinal * 10 + (line[digit] - '0');
                digit++;
            }
            if (digit == quote + ORDINAL.length || !matches(line, digit, to, TYPE_AFTER_ORDINAL)) {
                return null;
            }
            type = digit + TYPE_AFTER_ORDINAL.length;
        } else if (matches(line, quote, to, TYPE_AFTER_TIMESTAMP)) {
            type = quote + TYPE_AFTER_TIMESTAMP.length;
        } else {
            return null;
        }
        int end = indexOf(line, type, to, '"');
        if (!matches(line, end, to, PAYLOAD)) {
            return null;
        }
        String name = new String(line, type, end - type, StandardCharsets.UTF_8);
        return name.indexOf('\\') >= 0 ? null : new Head(ordinal, name);
    }

    /**
     * Reads a whole line.
     *
     * @return its entry with its ordinal or {@link #NO_ORDINAL}; null if it is torn, or no entry at all
     */
    static @Nullable RolloutLine parse(byte[] line) {
        try (JsonParser parser = ProtocolJson.factory().createParser(ObjectReadContext.empty(), line)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? parse(parser, line) : null;
        } catch (JacksonException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable RolloutLine parse(JsonParser parser, byte[] line) {
        Instant at = null;
        long ordinal = NO_ORDINAL;
        String type = null;
        RawJson payload = null;
        RawJson metadata = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("timestamp") && value == JsonToken.VALUE_STRING) {
                at = Instant.parse(parser.getString());
            } else if (name.equals("ordinal") && value == JsonToken.VALUE_NUMBER_INT) {
                ordinal = parser.getLongValue();
            } else if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else if (name.equals("payload") && value == JsonToken.START_OBJECT) {
                payload = slice(parser, line);
            } else if (name.equals("metadata") && value == JsonToken.START_OBJECT) {
                metadata = slice(parser, line);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null || at == null || type == null || payload == null || ordinal < NO_ORDINAL) {
            return null;
        }
        return new RolloutLine(ordinal, new RolloutLine.Entry(at, type, payload, metadata));
    }

    private static RawJson slice(JsonParser parser, byte[] line) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        return RawJson.ofUtf8(Arrays.copyOfRange(line, start, end));
    }

    private static int indexOf(byte[] line, int from, int to, char wanted) {
        int i = from;
        while (i < to && line[i] != wanted) {
            i++;
        }
        return i;
    }

    private static boolean matches(byte[] line, int from, int to, byte[] wanted) {
        int end = from + wanted.length;
        return end <= to && Arrays.equals(line, from, end, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
