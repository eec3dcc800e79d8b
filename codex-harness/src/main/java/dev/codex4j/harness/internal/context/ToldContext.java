package dev.codex4j.harness.internal.context;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the model was told of its context, as far as that decides what it must be told next. It outlives the process in
 * the thread's rollout; what is null there is not known, and is told again.
 *
 * @param model the model's name
 * @param permissions the digest of the permission instructions
 * @param mode the digest of what the collaboration mode asks for, empty if it asked for nothing
 * @param deferredTools the digest of what was said of tools that are not declared, empty if nothing was
 * @param project the text of the project's rules, empty if there are none
 * @param cwd the working folder
 * @param shell the name of the user's shell
 * @param date the day, as in 2007-12-03
 * @param zone the user's time zone
 * @param filesystem what was said about the file system
 */
public record ToldContext(
        @Nullable String model,
        @Nullable String permissions,
        @Nullable String mode,
        @Nullable String deferredTools,
        @Nullable String project,
        @Nullable String cwd,
        @Nullable String shell,
        @Nullable String date,
        @Nullable String zone,
        @Nullable String filesystem) {

    /** What a model knows that was told everything about {@code context}. */
    public static ToldContext of(ContextSnapshot context) {
        EnvironmentContext environment = context.environment();
        return new ToldContext(
                context.model(),
                digest(context.permissions()),
                digest(context.collaborationInstructions()),
                digest(context.deferredTools()),
                context.project().body(),
                environment.cwd().toString(),
                environment.shell(),
                environment.date().toString(),
                environment.zone().toString(),
                environment.filesystem());
    }

    /** Whether the model knows where it works as {@code now} has it. */
    boolean knows(ToldContext now) {
        return knowsPlace(now)
                && now.date != null
                && now.date.equals(date)
                && now.zone != null
                && now.zone.equals(zone)
                && now.filesystem != null
                && now.filesystem.equals(filesystem);
    }

    /** Whether the model knows folder and shell as {@code now} has them. */
    boolean knowsPlace(ToldContext now) {
        return now.cwd != null && now.cwd.equals(cwd) && now.shell != null && now.shell.equals(shell);
    }

    private static String digest(@Nullable String text) {
        if (text == null) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
