package jobshare.profile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jobshare.profile.job.ImportLimits;
import jobshare.profile.job.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscoReaderTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SKILLS = "conceptUri,preferredLabel,altLabels,description\n";

    private static List<EscoRow> read(EscoFile file, String csv) throws IOException {
        var rows = new ArrayList<EscoRow>();
        new EscoReader(ImportLimits.defaults()).read(file, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                rows::add);
        return rows;
    }

    @Test
    void readsOneLabelPerLineOfACell() throws IOException {
        var rows = read(EscoFile.OCCUPATIONS, BYTE_ORDER_MARK + """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
                Occupation,urn:o:1,2654,director,"head
                director
                \"\"chief\"\"","Leads, and decides."
                """);
        assertEquals(List.of(new EscoRow.Concept(ConceptKind.OCCUPATION, "urn:o:1", "director", List.of("head", "\"chief\""),
                "Leads, and decides.", "2654")), rows);
    }

    @Test
    void readsLabelsSeparatedByBars() throws IOException {
        var rows = read(EscoFile.STRENGTHS,
                "conceptUri,preferredLabel,altLabels,description\nurn:s:1,plan ,planning | plan |" + " make plans,\n");
        assertEquals(List.of(
                new EscoRow.Concept(ConceptKind.STRENGTH, "urn:s:1", "plan", List.of("planning", "make plans"), "", null)), rows);
    }

    @Test
    void readsObsoleteConceptsAndTheirReplacements() throws IOException {
        var rows = read(EscoFile.SKILLS, "conceptUri,preferredLabel,altLabels,description,status,isReplacedBy\n"
                + "urn:s:1,plan,,,obsolete,urn:s:2\nurn:s:2,plan work,,,released,\n");
        assertEquals(List.of(new EscoRow.Concept(ConceptKind.SKILL, "urn:s:1", "plan", List.of(), "", null, true, "urn:s:2"),
                new EscoRow.Concept(ConceptKind.SKILL, "urn:s:2", "plan work", List.of(), "", null)), rows);
    }

    @Test
    void readsRelationsInAnyOrderOfColumns() throws IOException {
        var rows = read(EscoFile.RELATIONS,
                "skillUri,skillType,relationType,occupationUri\nurn:s:1,knowledge,optional,urn:o:1\n");
        assertEquals(List.of(new EscoRow.Relation("urn:o:1", "urn:s:1", false)), rows);
    }

    @Test
    void namesTheMissingColumn() {
        var refusal = assertThrows(UnreadableFile.class, () -> read(EscoFile.SKILLS, "conceptUri,label\nurn:s:1,plan\n"));
        assertTrue(refusal.getMessage().contains("preferredLabel") && refusal.getMessage().contains("conceptUri, label"),
                refusal.getMessage());
    }

    @Test
    void namesTheMalformedLine() {
        var refusal = assertThrows(UnreadableFile.class, () -> read(EscoFile.RELATIONS,
                "occupationUri,relationType,skillUri\nurn:o:1,essential,urn:s:1\nurn:o:1,essential\n"));
        assertTrue(refusal.getMessage().startsWith("Line 3 "), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"SKILLS, conceptUri, 512", "SKILLS, preferredLabel, 255", "OCCUPATIONS, preferredLabel, 255",
            "OCCUPATIONS, iscoGroup, 4", "STRENGTHS, preferredLabel, 255", "RELATIONS, skillUri, 512",
            "RELATIONS, occupationUri, 512"})
    void refusesATextThatIsTooLongForEvents(EscoFile file, String column, int max) throws IOException {
        assertEquals(1, read(file, fileWith(file, column, "x".repeat(max))).size());
        var refusal = assertThrows(UnreadableFile.class, () -> read(file, fileWith(file, column, "x".repeat(max + 1))));
        assertEquals("Line 2 of the file of " + file.name().toLowerCase(Locale.ROOT) + " cannot be read: " + column + " has "
                + (max + 1) + " characters. The maximum is " + max + ".", refusal.getMessage());
    }

    private static String fileWith(EscoFile file, String column, String text) {
        var cells = file.columns().stream().map(other -> other.equals(column) ? text : "a").toList();
        return String.join(",", file.columns()) + "\n" + String.join(",", cells) + "\n";
    }

    @Test
    void namesTheLongRow() {
        var refusal = assertThrows(UnreadableFile.class,
                () -> read(EscoFile.SKILLS, SKILLS + "urn:s:1,plan,,\nurn:s:2,b,," + "x".repeat(200_000) + "\n"));
        assertTrue(refusal.getMessage().startsWith("The row on line 3 of the file of skills is longer than 131072 characters."),
                refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"urn:%s,plan,, ; conceptUri has 604 characters. The maximum is 512.",
                    "urn:s:1,%s,, ; preferredLabel has 600 characters. The maximum is 255.",
                    "urn:s:1,plan,a | %s, ; altLabels has 600 characters. The maximum is 500."})
    void namesTheLineOfALongText(String row, String reason) {
        var text = row.formatted("x".repeat(600));
        var refusal = assertThrows(UnreadableFile.class, () -> read(EscoFile.SKILLS, SKILLS + "urn:s:0,do,,\n" + text + "\n"));
        assertEquals("Line 3 of the file of skills cannot be read: " + reason, refusal.getMessage());
    }

    @Test
    void namesTheLineWithTheCharacterZero() {
        var refusal = assertThrows(UnreadableFile.class, () -> read(EscoFile.SKILLS, SKILLS + "urn:s:1,pl\0an,,\n"));
        assertEquals("Line 2 of the file of skills cannot be read: preferredLabel contains the character U+0000.",
                refusal.getMessage());
    }

    @Test
    void limitsTheNumberOfColumns() {
        var refusal = assertThrows(UnreadableFile.class, () -> read(EscoFile.SKILLS, "a,".repeat(300) + "b\n"));
        assertEquals("The file of skills has 301 columns. The maximum is 200.", refusal.getMessage());
    }

    @Test
    void theBundledVocabularyIsConsistent() throws IOException {
        var rows = ShippedVocabularyLoader.rows(ImportLimits.defaults());
        var uris = rows.stream().filter(EscoRow.Concept.class::isInstance).map(row -> ((EscoRow.Concept) row).uri()).toList();
        var relations = rows.stream().filter(EscoRow.Relation.class::isInstance).map(EscoRow.Relation.class::cast).toList();
        assertTrue(relations.stream().allMatch(r -> uris.contains(r.occupation()) && uris.contains(r.skill())));
        assertEquals(96, rows.stream().filter(r -> r instanceof EscoRow.Concept c && c.kind() == ConceptKind.STRENGTH).count());
    }
}
