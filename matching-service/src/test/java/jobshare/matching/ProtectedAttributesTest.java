package jobshare.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.profile.Profile;
import org.junit.jupiter.api.Test;

/**
 * What a person is by law protected for, and why they want to work less, cannot reach a score: nothing that matching reads,
 * keeps or compares has a place for it, and nothing holds a value whose kind is open.
 */
class ProtectedAttributesTest {

    /** Names of what must not be known, as words within the name of a field. */
    private static final Set<String> PROTECTED = Set.of("age", "birth", "born", "gender", "sex", "pregnancy", "pregnant",
            "maternity", "paternity", "parental", "children", "child", "marital", "married", "family", "race", "ethnic",
            "ethnicity", "colour", "nationality", "citizenship", "origin", "religion", "belief", "disability", "disabled",
            "health", "illness", "orientation", "union", "reason", "name", "email", "mail", "photo", "note", "remark", "comment",
            "message", "story", "subject");

    private static final ArchRule RULE = ArchRuleDefinition.fields().should(new ArchCondition<>("hold nothing protected") {

        @Override
        public void check(JavaField field, ConditionEvents events) {
            var words = Arrays.stream(field.getName().split("(?=[A-Z])|_|\\d")).map(word -> word.toLowerCase(Locale.ROOT));
            if (words.anyMatch(PROTECTED::contains) || isOpen(field.getRawType()) || isOpenMap(field)) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " has a place for what must not be known"));
            }
        }

        private boolean isOpen(JavaClass type) {
            return type.isEquivalentTo(Object.class) || type.getPackageName().startsWith("com.fasterxml.jackson.databind");
        }

        private boolean isOpenMap(JavaField field) {
            return field.getRawType().isAssignableTo(Map.class)
                    && field.getType().getAllInvolvedRawTypes().stream().anyMatch(this::isOpen);
        }
    });

    private static void check(Class<?>... types) {
        RULE.check(new ClassFileImporter().importClasses(types));
    }

    @Test
    void theModelContainsNoProtectedAttribute() {
        var model = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jobshare.matching.profile", "jobshare.matching.settings", "jobshare.matching.encoding",
                        "jobshare.matching.criterion", "jobshare.matching.rolefit", "jobshare.matching.constraint");
        var people = model.that(new DescribedPredicate<JavaClass>("data of a person or a role") {

            @Override
            public boolean test(JavaClass type) {
                return type.isRecord() && !type.getSimpleName().equals("Zone") || type.isEquivalentTo(EncodedProfile.class);
            }
        });
        assertTrue(people.contain(Profile.class));
        RULE.check(people);
    }

    /** So that whoever adds something comes by here, and asks whether it may count. */
    @Test
    void matchingReadsOnlyTheseFieldsOfAPerson() {
        var known = new TreeSet<>(Set.of("personId", "version", "status", "visibility", "businessUnit", "grade", "site",
                "timeZone", "remote", "languages", "occupation", "occupationGroup", "skills", "strengths", "yearsOfExperience",
                "values", "aspiration", "pattern", "share", "payExpectation", "overlapSlots", "splits", "wayOfSharing", "weights",
                "mustHaves", "acceptsTwoGradesApart"));
        assertEquals(known, components(Profile.class));
        // keyed hashes, which tell who asks and who is invited, and the lock of private texts; these do not go on into the profile
        known.addAll(Set.of("subjectKey", "emailKey", "privateTextsLockedAt", "privateTextErasures"));
        assertEquals(known, components(PersonEvent.class));
    }

    private static Set<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theRuleFindsAViolation() {
        assertThrows(AssertionError.class, () -> check(Gender.class));
        assertThrows(AssertionError.class, () -> check(Reason.class));
        assertThrows(AssertionError.class, () -> check(Anything.class));
        check(Allowed.class);
    }

    private record Gender(String genderIdentity) {
    }

    private record Reason(String privateReason) {
    }

    private record Anything(Map<String, Object> attributes) {
    }

    private record Allowed(Map<String, Integer> values, String wayOfSharing) {
    }
}
