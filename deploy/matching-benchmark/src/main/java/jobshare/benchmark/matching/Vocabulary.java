package jobshare.benchmark.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * ESCO occupations with their skills, and strengths.
 *
 * @param occupations occupations with at least a few skills
 * @param skills all skills of any occupation
 */
record Vocabulary(List<Occupation> occupations, List<String> skills, List<String> strengths) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int FEWEST_SKILLS = 8;

    /** @param group its ISCO-08 unit group */
    record Occupation(String uri, String group, List<String> essential, List<String> optional) {
    }

    /** All of ESCO if the download exists, otherwise the part that a fresh installation has. */
    static Vocabulary read(Path esco, Path checkout) {
        try {
            if (!Files.exists(esco.resolve("relations-csv.zip"))) {
                var ownPart = checkout.resolve("profile-service/src/main/resources/vocabulary");
                return from(ownPart, ownPart);
            }
            try (var classification = zip(esco.resolve("classification-en-csv.zip"));
                    var relations = zip(esco.resolve("relations-csv.zip"))) {
                return from(classification.getPath("/"), relations.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSystem zip(Path file) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + file.toAbsolutePath().toUri()), Map.of());
    }

    private static Vocabulary from(Path classification, Path relations) throws IOException {
        Map<String, Occupation> occupations = new LinkedHashMap<>();
        rows(classification.resolve("occupations_en.csv"), row -> occupations.put(row.get("conceptUri"),
                new Occupation(row.get("conceptUri"), row.get("iscoGroup"), new ArrayList<>(), new ArrayList<>())));
        Map<String, String> skills = new LinkedHashMap<>();
        rows(relations.resolve("occupationSkillRelations.csv"), row -> {
            var occupation = occupations.get(row.get("occupationUri"));
            if (occupation != null) {
                var skill = skills.computeIfAbsent(row.get("skillUri"), uri -> uri);
                ("essential".equals(row.get("relationType")) ? occupation.essential : occupation.optional).add(skill);
            }
        });
        var strengths = new ArrayList<String>();
        rows(classification.resolve("transversalSkillsCollection_en.csv"), row -> strengths.add(row.get("conceptUri")));
        return new Vocabulary(occupations.values().stream().filter(Vocabulary::hasSkills).toList(), List.copyOf(skills.keySet()),
                strengths.stream().distinct().toList());
    }

    private static boolean hasSkills(Occupation occupation) {
        return occupation.essential.size() + occupation.optional.size() >= FEWEST_SKILLS;
    }

    private static void rows(Path file, Consumer<CSVRecord> each) throws IOException {
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(each);
        }
    }
}
