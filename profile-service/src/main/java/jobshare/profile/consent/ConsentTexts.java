package jobshare.profile.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The published consent texts: those of the configured file, or the bundled ones. */
@Startup
@ApplicationScoped
public class ConsentTexts {

    private static final String BUNDLED = "/consent-texts.json";
    private static final int MAX_VERSION_LENGTH = 32;

    private final Map<String, ConsentText> byVersion = new LinkedHashMap<>();
    private final String current;

    ConsentTexts(ObjectMapper mapper, @ConfigProperty(name = "jobshare.consent.texts") Optional<Path> configured) {
        var source = configured.map(Path::toString).orElse(BUNDLED);
        var texts = read(mapper, configured, source);
        if (texts.isEmpty()) {
            throw new IllegalStateException(source + " contains no consent text");
        }
        texts.forEach(text -> add(text, source));
        this.current = texts.getLast().version();
    }

    private static List<ConsentText> read(ObjectMapper mapper, Optional<Path> configured, String source) {
        try (InputStream in = configured.isPresent() ? Files.newInputStream(configured.get())
                : ConsentTexts.class.getResourceAsStream(BUNDLED)) {
            return mapper.readValue(in, new TypeReference<List<ConsentText>>() {
            });
        } catch (IOException e) {
            throw new IllegalStateException("The consent texts in " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(ConsentText text, String source) {
        if (!isComplete(text)) {
            throw new IllegalStateException(source + " contains an incomplete consent text. Each needs a version of at most "
                    + MAX_VERSION_LENGTH + " characters, publishedOn, text, and a text for each visibility.");
        }
        if (byVersion.put(text.version(), text) != null) {
            throw new IllegalStateException(source + " contains the version " + text.version() + " twice");
        }
    }

    @SuppressWarnings({"ConstantValue", "RedundantNullCheck"}) // read from a file that may omit any field
    private static boolean isComplete(ConsentText text) {
        return text.version() != null && !text.version().isBlank() && text.version().length() <= MAX_VERSION_LENGTH
                && text.text() != null && text.publishedOn() != null && text.choices() != null
                && text.choices().size() == Visibility.values().length;
    }

    /** The version to show today: the last one in the file. */
    String current() {
        return current;
    }

    boolean isPublished(String version) {
        return byVersion.containsKey(version);
    }

    Set<String> versions() {
        return Collections.unmodifiableSet(byVersion.keySet());
    }

    ConsentTextsView view() {
        return new ConsentTextsView(current, new ArrayList<>(byVersion.values()).reversed());
    }
}
