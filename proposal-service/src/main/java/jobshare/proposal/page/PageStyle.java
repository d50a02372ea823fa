package jobshare.proposal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import jobshare.kit.web.SecurityHeaders;

/**
 * The style sheet of a page, and its Content-Security-Policy: no script, no resources, and no style except this one, by its hash
 * (CSP level 2).
 */
public record PageStyle(String css, String policy) {

    /** @param file class path resource, such as {@code /templates/pitch/pitch.css} */
    public static PageStyle of(String file) {
        try (var in = PageStyle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PageStyle(css, SecurityHeaders.policyOfPage(hash(css)));
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
