package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plan type.
 *
 * @param value the value as it stands on the wire
 */
public record PlanType(String value) implements OpenEnum<PlanType.Known> {
    /** {@code free}. */
    public static final PlanType FREE = new PlanType("free");
    /** {@code go}. */
    public static final PlanType GO = new PlanType("go");
    /** {@code plus}. */
    public static final PlanType PLUS = new PlanType("plus");
    /** {@code pro}. */
    public static final PlanType PRO = new PlanType("pro");
    /** {@code prolite}. */
    public static final PlanType PROLITE = new PlanType("prolite");
    /** {@code promax}. */
    public static final PlanType PROMAX = new PlanType("promax");
    /** {@code team}. */
    public static final PlanType TEAM = new PlanType("team");
    /** {@code self_serve_business_prolite}. */
    public static final PlanType SELF_SERVE_BUSINESS_PROLITE = new PlanType("self_serve_business_prolite");
    /** {@code self_serve_business_usage_based}. */
    public static final PlanType SELF_SERVE_BUSINESS_USAGE_BASED = new PlanType("self_serve_business_usage_based");
    /** {@code business}. */
    public static final PlanType BUSINESS = new PlanType("business");
    /** {@code ent26}. */
    public static final PlanType ENT26 = new PlanType("ent26");
    /** {@code enterprise_cbp_automation}. */
    public static final PlanType ENTERPRISE_CBP_AUTOMATION = new PlanType("enterprise_cbp_automation");
    /** {@code enterprise_cbp_usage_based}. */
    public static final PlanType ENTERPRISE_CBP_USAGE_BASED = new PlanType("enterprise_cbp_usage_based");
    /** {@code enterprise}. */
    public static final PlanType ENTERPRISE = new PlanType("enterprise");
    /** {@code edu}. */
    public static final PlanType EDU = new PlanType("edu");
    /** {@code edu_plus}. */
    public static final PlanType EDU_PLUS = new PlanType("edu_plus");
    /** {@code edu_pro}. */
    public static final PlanType EDU_PRO = new PlanType("edu_pro");
    /** {@code sci}. */
    public static final PlanType SCI = new PlanType("sci");
    /** {@code sci_plus}. */
    public static final PlanType SCI_PLUS = new PlanType("sci_plus");
    /** {@code unknown}. */
    public static final PlanType UNKNOWN = new PlanType("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code free}. */
        FREE,
        /** {@code go}. */
        GO,
        /** {@code plus}. */
        PLUS,
        /** {@code pro}. */
        PRO,
        /** {@code prolite}. */
        PROLITE,
        /** {@code promax}. */
        PROMAX,
        /** {@code team}. */
        TEAM,
        /** {@code self_serve_business_prolite}. */
        SELF_SERVE_BUSINESS_PROLITE,
        /** {@code self_serve_business_usage_based}. */
        SELF_SERVE_BUSINESS_USAGE_BASED,
        /** {@code business}. */
        BUSINESS,
        /** {@code ent26}. */
        ENT26,
        /** {@code enterprise_cbp_automation}. */
        ENTERPRISE_CBP_AUTOMATION,
        /** {@code enterprise_cbp_usage_based}. */
        ENTERPRISE_CBP_USAGE_BASED,
        /** {@code enterprise}. */
        ENTERPRISE,
        /** {@code edu}. */
        EDU,
        /** {@code edu_plus}. */
        EDU_PLUS,
        /** {@code edu_pro}. */
        EDU_PRO,
        /** {@code sci}. */
        SCI,
        /** {@code sci_plus}. */
        SCI_PLUS,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PlanType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "free" -> Known.FREE;
            case "go" -> Known.GO;
            case "plus" -> Known.PLUS;
            case "pro" -> Known.PRO;
            case "prolite" -> Known.PROLITE;
            case "promax" -> Known.PROMAX;
            case "team" -> Known.TEAM;
            case "self_serve_business_prolite" -> Known.SELF_SERVE_BUSINESS_PROLITE;
            case "self_serve_business_usage_based" -> Known.SELF_SERVE_BUSINESS_USAGE_BASED;
            case "business" -> Known.BUSINESS;
            case "ent26" -> Known.ENT26;
            case "enterprise_cbp_automation" -> Known.ENTERPRISE_CBP_AUTOMATION;
            case "enterprise_cbp_usage_based" -> Known.ENTERPRISE_CBP_USAGE_BASED;
            case "enterprise" -> Known.ENTERPRISE;
            case "edu" -> Known.EDU;
            case "edu_plus" -> Known.EDU_PLUS;
            case "edu_pro" -> Known.EDU_PRO;
            case "sci" -> Known.SCI;
            case "sci_plus" -> Known.SCI_PLUS;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
