package dev.codex4j.harness.internal.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The authorities to trust: the JVM's, and those in the PEM file that {@code CODEX_CA_CERTIFICATE} or, failing that,
 * {@code SSL_CERT_FILE} names.
 */
final class CertificateAuthorities {
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", Pattern.DOTALL);

    private CertificateAuthorities() {}

    /**
     * The TLS context to use, or null if the JVM's own will do.
     *
     * @throws IllegalArgumentException naming variable and file, if the file cannot be used
     */
    static @Nullable SSLContext context(Map<String, String> environment) {
        for (String variable : List.of("CODEX_CA_CERTIFICATE", "SSL_CERT_FILE")) {
            String file = environment.get(variable);
            if (file != null && !file.isBlank()) {
                return context(variable, Path.of(file));
            }
        }
        return null;
    }

    private static SSLContext context(String variable, Path file) {
        try {
            List<Certificate> trusted = new ArrayList<>(parse(Files.readString(file, StandardCharsets.ISO_8859_1)));
            if (trusted.isEmpty()) {
                throw new IllegalArgumentException(variable + ": no certificate found in " + file);
            }
            trusted.addAll(defaults());
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int i = 0; i < trusted.size(); i++) {
                store.setCertificateEntry("authority-" + i, trusted.get(i));
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new IllegalArgumentException(variable + ": cannot read " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(variable + ": cannot use the certificates in " + file, e);
        }
    }

    private static List<Certificate> parse(String pem) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<Certificate> certificates = new ArrayList<>();
        Matcher matcher = CERTIFICATE.matcher(pem);
        while (matcher.find()) {
            byte[] one = matcher.group().getBytes(StandardCharsets.US_ASCII);
            certificates.add(factory.generateCertificate(new ByteArrayInputStream(one)));
        }
        return certificates;
    }

    private static List<X509Certificate> defaults() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        List<X509Certificate> certificates = new ArrayList<>();
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                certificates.addAll(List.of(x509.getAcceptedIssuers()));
            }
        }
        return certificates;
    }
}
