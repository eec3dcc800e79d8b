package dev.codex4j.harness.internal.queue;

import dev.codex4j.harness.internal.image.ImageFile;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user says, made fit to wait: files may be gone when its turn comes, so that images are taken in at once. */
final class KeptInput {
    private KeptInput() {}

    /** @param workingFolder where relative names of files begin */
    static List<UserInput> of(List<UserInput> input, Path workingFolder) {
        if (input.isEmpty()) {
            throw refusal("only user input can be added to the user-message queue");
        }
        List<UserInput> kept = new ArrayList<>();
        for (UserInput part : input) {
            kept.add(part instanceof UserInput.LocalImage image ? read(image, workingFolder) : part);
        }
        return kept;
    }

    private static UserInput read(UserInput.LocalImage image, Path workingFolder) {
        try {
            return UserInput.Image.builder()
                    .url(ImageFile.dataUrl(workingFolder.resolve(image.path())))
                    .detail(image.detail())
                    .build();
        } catch (ImageFile.UnsupportedImageException e) {
            String type = URLConnection.guessContentTypeFromName(image.path());
            throw invalid("unsupported image `" + (type == null ? "application/octet-stream" : type) + "`");
        } catch (IOException | InvalidPathException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static RpcException invalid(String why) {
        return refusal("local queued attachment is invalid: " + why);
    }

    private static RpcException refusal(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }
}
