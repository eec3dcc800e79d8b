package dev.codex4j.harness.internal.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people are told when their plan's usage is up. Times are those of the machine's zone. */
final class UsageLimitText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);

    private UsageLimitText() {}

    /**
     * The text.
     *
     * @param plan the account's plan, null if not given
     * @param resetsAt when usage is possible again, in seconds since 1970, null if not given
     * @param limitName the additional meter that is used up, null for the plan's own
     * @param promotion a hint of the server's that takes the place of the plan's, null if not given
     */
    static String of(
            @Nullable String plan,
            @Nullable Long resetsAt,
            @Nullable String limitName,
            @Nullable String promotion,
            Clock clock) {
        String when = resetsAt == null ? "later." : "at " + moment(resetsAt, clock) + ".";
        if (limitName != null) {
            return "You’ve hit your usage limit for " + limitName + ". Switch to another model now, or try again "
                    + when;
        }
        String start = "You’ve hit your usage limit. ";
        if (promotion != null) {
            return start + promotion + ", or try again " + when;
        }
        return start
                + switch (plan == null ? "" : plan) {
                    case "free", "go" ->
                        "Upgrade to Plus to continue using Codex (https://chatgpt.com/explore/plus), or try again ";
                    case "plus" ->
                        "Upgrade to Pro (https://chatgpt.com/explore/pro), visit "
                                + "https://chatgpt.com/settings/usage to purchase more credits or try again ";
                    case "pro", "prolite", "promax" ->
                        "Visit https://chatgpt.com/settings/usage to purchase more credits or try again ";
                    case "team", "business", "self_serve_business_usage_based", "enterprise_cbp_usage_based", "sci" ->
                        "To get more access now, send a request to your admin or try again ";
                    default -> "Try again ";
                }
                + when;
    }

    private static String moment(long resetsAt, Clock clock) {
        ZonedDateTime reset = Instant.ofEpochSecond(resetsAt).atZone(clock.getZone());
        String time = TIME.format(reset);
        if (reset.toLocalDate().equals(ZonedDateTime.now(clock).toLocalDate())) {
            return time;
        }
        int day = reset.getDayOfMonth();
        return MONTH.format(reset) + " " + day + ordinal(day) + ", " + reset.getYear() + " " + time;
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
