package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.image.DataUrl;
import dev.codex4j.harness.internal.image.ImageFile;
import dev.codex4j.protocol.item.ImageDetail;
import dev.codex4j.protocol.item.UserInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the user gave, as parts of a message to the model. A file that cannot be read becomes words that say so. */
final class UserMessageParts {
    private static final String DEFAULT_DETAIL = "high";

    private UserMessageParts() {}

    static List<JsonNode> of(List<UserInput> content) {
        List<JsonNode> parts = new ArrayList<>();
        int images = 0;
        for (UserInput each : content) {
            if (each instanceof UserInput.Text text) {
                parts.add(InputItems.textPart(text.text()));
            } else if (each instanceof UserInput.Image image && image.url() != null) {
                images++;
                parts.add(image(image.url(), detail(image.detail())));
            } else if (each instanceof UserInput.LocalImage image) {
                images++;
                addFile(parts, Path.of(image.path()), images, detail(image.detail()));
            }
        }
        return parts;
    }

    private static JsonNode image(String url, String detail) {
        if (!DataUrl.is(url)) {
            return InputItems.imagePart(url, detail);
        }
        return DataUrl.ofImage(url)
                .map(known -> InputItems.imagePart(known, detail))
                .orElseGet(InputItems::unreadableImage);
    }

    private static void addFile(List<JsonNode> parts, Path file, int number, String detail) {
        String url;
        try {
            url = ImageFile.dataUrl(file);
        } catch (IOException e) {
            parts.add(InputItems.textPart("The image at `" + file + "` cannot be shown: " + e.getMessage() + "."));
            return;
        }
        parts.add(InputItems.textPart("<image name=[Image #" + number + "] path=\"" + file + "\">"));
        parts.add(InputItems.imagePart(url, detail));
        parts.add(InputItems.textPart("</image>"));
    }

    private static String detail(@Nullable ImageDetail detail) {
        return detail == null ? DEFAULT_DETAIL : detail.value();
    }
}
