package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computer use windows exe config.
 *
 * @param publisherName the publisher name
 * @param productName the product name
 * @param binaryName the binary name
 * @param access the access
 */
public record ComputerUseWindowsExeConfig(
        @Name("publisher_name") String publisherName,
        @Name("product_name") String productName,
        @Name("binary_name") @OrNull @Nullable String binaryName,
        AllowDenyRequirement access) {
    public ComputerUseWindowsExeConfig {
        Objects.requireNonNull(publisherName, "publisherName");
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(access, "access");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String publisherName, String productName, AllowDenyRequirement access) {
        return new Builder(publisherName, productName, access);
    }

    /** Collects the values of a {@link ComputerUseWindowsExeConfig}. */
    public static final class Builder {
        private String publisherName;
        private String productName;
        private @Nullable String binaryName;
        private AllowDenyRequirement access;

        private Builder(String publisherName, String productName, AllowDenyRequirement access) {
            this.publisherName = publisherName;
            this.productName = productName;
            this.access = access;
        }

        /** The binary name. */
        public Builder binaryName(@Nullable String binaryName) {
            this.binaryName = binaryName;
            return this;
        }

        /** Makes the record. */
        public ComputerUseWindowsExeConfig build() {
            return new ComputerUseWindowsExeConfig(publisherName, productName, binaryName, access);
        }
    }
}
