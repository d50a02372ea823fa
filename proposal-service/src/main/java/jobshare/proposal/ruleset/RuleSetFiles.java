package jobshare.proposal.ruleset;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the rule sets: one JSON file each, named in {@code rulesets/index.txt}, checked when the service starts. */
public final class RuleSetFiles {

    private static final String FOLDER = "rulesets/";

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    RuleSetFiles() {
    }

    /** @throws IllegalArgumentException naming the file and what is wrong in it */
    @Produces
    @Singleton
    public static RuleSets load() {
        return new RuleSets(names().stream().map(RuleSetFiles::read).toList());
    }

    private static List<String> names() {
        try (var index = open("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSet read(String name) {
        try (var file = open(name)) {
            return JSON.readValue(file, RuleSet.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("Rule set file " + name + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) {
        var stream = RuleSetFiles.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalArgumentException("Rule set file " + FOLDER + name + " is missing");
        }
        return stream;
    }
}
