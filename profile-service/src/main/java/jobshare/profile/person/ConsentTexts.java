package jobshare.profile.person;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The published texts on visibility: those of the employer, where a file of them is configured, else those that are shipped. */
@Startup
@Singleton
public class ConsentTexts {

    private static final String SHIPPED = "/consent-texts.json";
    private static final int LONGEST_VERSION = 32;

    private final Map<String, ConsentText> byVersion = new LinkedHashMap<>();
    private final String current;

    ConsentTexts(ObjectMapper mapper, @ConfigProperty(name = "jobshare.consent.texts") Optional<Path> own) {
        var where = own.map(Path::toString).orElse(SHIPPED);
        var texts = read(mapper, own, where);
        if (texts.isEmpty()) {
            throw new IllegalStateException(where + " holds no consent text");
        }
        texts.forEach(text -> add(text, where));
        this.current = texts.getLast().version();
    }

    private static List<ConsentText> read(ObjectMapper mapper, Optional<Path> own, String where) {
        try (InputStream in = own.isPresent()
                ? Files.newInputStream(own.get())
                : ConsentTexts.class.getResourceAsStream(SHIPPED)) {
            return mapper.readValue(in, new TypeReference<List<ConsentText>>() {
            });
        } catch (IOException e) {
            throw new IllegalStateException("The consent texts in " + where + " can't be read: " + e.getMessage(), e);
        }
    }

    private void add(ConsentText text, String where) {
        if (text.version() == null || text.version().isBlank() || text.version().length() > LONGEST_VERSION || text.text() == null
                || text.publishedOn() == null || text.choices() == null || text.choices().size() < Visibility.values().length) {
            throw new IllegalStateException(where + " has a consent text without a version of at most " + LONGEST_VERSION
                    + " characters, a publishedOn, a text, or a word on each visibility");
        }
        if (byVersion.put(text.version(), text) != null) {
            throw new IllegalStateException(where + " has the version " + text.version() + " twice");
        }
    }

    /** The version that is shown when someone is asked today: the last of the file. */
    String current() {
        return current;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a version that was never published */
    void requireKnown(String version) {
        if (!byVersion.containsKey(version)) {
            throw Problems.invalid("/textVersion", "is no published text, but was '" + version + "'. Published are: "
                    + String.join(", ", byVersion.keySet()) + "; read them at /v1/vocabulary/consent-texts.");
        }
    }

    ConsentTextsView view() {
        return new ConsentTextsView(current, new ArrayList<>(byVersion.values()).reversed());
    }
}
