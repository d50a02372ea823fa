package jobshare.proposal.ruleset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and checks the rule sets, one JSON file each: the built-in files, listed in {@code rulesets/index.txt}, and the
 * {@code *.json} files of the employer's folder. A file in that folder replaces the built-in rule set with the same id.
 */
public final class RuleSetFiles {

    private static final String FOLDER = "rulesets/";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<Class<?>, String> FORMS = Map.of(LocalDate.class, "date such as 2027-01-01", Period.class,
            "time such as P2M or P21D", ZoneId.class, "time zone such as Europe/Berlin");

    RuleSetFiles() {
    }

    /**
     * Loads the built-in rule sets and those of a folder.
     *
     * @param folder {@code jobshare.rulesets}; empty for no folder
     * @throws IllegalArgumentException naming the file, the field and the fault
     */
    @Produces
    @Singleton // RuleSets is final, so it has no client proxy
    public static RuleSets load(@ConfigProperty(name = "jobshare.rulesets") Optional<Path> folder) {
        var byId = builtIn().stream().collect(Collectors.toMap(RuleSet::id, set -> set, (one, _) -> one, LinkedHashMap::new));
        folder.ifPresent(path -> byId.putAll(own(path)));
        try {
            return new RuleSets(List.copyOf(byId.values()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + folder.map(path -> " (files of " + path + ")").orElse(""), e);
        }
    }

    /** Loads the built-in rule sets. */
    public static RuleSets load() {
        return new RuleSets(builtIn());
    }

    private static List<RuleSet> builtIn() {
        try (var index = open("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(name -> {
                try (var file = open(name)) {
                    return read(name, file.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, RuleSet> own(Path folder) {
        var sets = new HashMap<String, RuleSet>();
        var files = new HashMap<String, Path>();
        for (var file : filesOf(folder)) {
            try {
                var set = read(file.toString(), Files.readAllBytes(file));
                sets.put(set.id(), set);
                var twin = files.put(set.id(), file);
                if (twin != null) {
                    throw new IllegalArgumentException(
                            "Rule set file " + file + ": id: " + set.id() + " is also the id of " + twin);
                }
            } catch (IOException e) {
                throw new IllegalArgumentException("Rule set file " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return sets;
    }

    private static List<Path> filesOf(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The rule-set folder " + folder + " (jobshare.rulesets) cannot be read: "
                    + e.getClass().getSimpleName() + " " + e.getMessage(), e);
        }
    }

    private static RuleSet read(String name, byte[] content) {
        try {
            return JSON.readValue(content, RuleSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Rule set file " + name + ": " + describe(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the field and the fault. The checks of {@link FieldChecks} name the field themselves. */
    private static String describe(JsonProcessingException e) {
        var path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        if (e.getCause() instanceof IllegalArgumentException own) {
            return path + (path.isEmpty() ? "" : ".") + own.getMessage();
        }
        var what = switch (e) {
            case InvalidFormatException wrong -> "'" + wrong.getValue() + "' is not a " + expected(wrong.getTargetType());
            case UnrecognizedPropertyException unknown -> "is unknown; known fields: "
                    + unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            case MismatchedInputException absent when absent.getOriginalMessage().startsWith("Missing") ->
                "is missing; write null if the law sets nothing";
            default -> e.getOriginalMessage();
        };
        var place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
        return (path.isEmpty() ? "" : path + ": ") + what + place;
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "known value; known values: "
                    + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return FORMS.getOrDefault(type, type.getSimpleName());
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var part : e.getPath()) {
            if (part.getFieldName() == null) {
                path.append('[').append(part.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(part.getFieldName());
            }
        }
        return path.toString();
    }

    private static InputStream open(String name) {
        var stream = RuleSetFiles.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalArgumentException("Rule set file " + FOLDER + name + " is missing");
        }
        return stream;
    }
}
