package jobshare.proposal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page, and the Content-Security-Policy that goes with it: a browser runs no script and loads nothing, and takes no
 * style but this one, by its hash (CSP level 2).
 */
public record Style(String css, String policy) {

    /** @param file among the resources, such as {@code /templates/pitch/pitch.css} */
    public static Style of(String file) {
        try (var in = Style.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Style(css, "default-src 'none'; style-src 'sha256-" + hash(css)
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
