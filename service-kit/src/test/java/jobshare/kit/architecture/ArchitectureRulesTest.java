package jobshare.kit.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.test.ArchitectureRules;
import jobshare.kit.test.DomainRules;
import jobshare.kit.test.PackageRules;
import jobshare.kit.test.ResourceRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that each rule fails for a violation. */
class ArchitectureRulesTest {

    private static final String ROOT = "jobshare.sample";

    @TempDir
    private Path folder;
    private Fixture sample;

    @BeforeEach
    void start() {
        sample = new Fixture(folder);
    }

    @TestFactory
    Stream<DynamicTest> appliesToTheKit() {
        return ArchitectureRules.of("jobshare.kit")
                .pure("time", "id")
                .tests()
                .filter(test -> !test.getDisplayName().startsWith("the pure packages"));
    }

    @Test
    void rejectionsAndQueriesKnowNoHttpAndNoDatabase() {
        var kit = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jobshare.kit");
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("jobshare.kit.rejection..", "jobshare.kit.keyset..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io..", "org.hibernate..", "org.jboss..", "com..", "jobshare.kit.problem..",
                        "jobshare.kit.web..")
                .check(kit);
    }

    @Test
    void findsALayer() {
        violates(PackageRules.packagesAreFeatures(), sample.with("jobshare.sample.pet.util.Dates", "class Dates {}"));
    }

    @Test
    void findsAPackageWithoutPackageInfo() {
        violates(PackageRules.packagesAreDocumentedAndNullMarked(), sample.with("jobshare.sample.pet.Pet", "class Pet {}"));
    }

    @Test
    void findsACycle() {
        violates(PackageRules.packagesHaveNoCycles(ROOT), cycle());
    }

    @Test
    void findsACycleOfSubpackages() {
        violates(PackageRules.packagesHaveNoCycles(ROOT),
                sample.with("jobshare.sample.pet.food.Portion", "public class Portion { jobshare.sample.owner.Owner owner; }")
                        .with("jobshare.sample.owner.Owner", "public class Owner { jobshare.sample.pet.Pet pet; }")
                        .with("jobshare.sample.pet.Pet", "public class Pet {}"));
    }

    @Test
    void allowsDependenciesInOneDirection() {
        satisfies(PackageRules.packagesHaveNoCycles(ROOT),
                sample.with("jobshare.sample.pet.Pet", "public class Pet { jobshare.sample.owner.Owner owner; }")
                        .with("jobshare.sample.owner.Owner", "public class Owner {}"));
    }

    @Test
    void findsASuperclassWithASingleSubclass() {
        violates(DomainRules.noSuperclassHasASingleSubclass(),
                sample.with("jobshare.sample.pet.PetState", "abstract class PetState {}")
                        .with("jobshare.sample.pet.Pet", "class Pet extends PetState {}"));
    }

    @Test
    void allowsASuperclassOfTwoAndASubclassOfAnotherModule() {
        satisfies(DomainRules.noSuperclassHasASingleSubclass(),
                sample.with("jobshare.sample.pet.Pet", "abstract class Pet {}")
                        .with("jobshare.sample.pet.Cat", "class Cat extends Pet {}")
                        .with("jobshare.sample.pet.Dog", "class Dog extends Pet {}")
                        .with("jobshare.sample.pet.PetMissing", "class PetMissing extends IllegalStateException {}")
                        .with("jobshare.sample.pet.Mood", "enum Mood { ASLEEP { } }"));
    }

    @Test
    void findsAnHttpProblemInAnEntity() {
        violates(DomainRules.entitiesDoNotKnowProblems(), sample.with("jobshare.sample.pet.Pet",
                "@jakarta.persistence.Entity class Pet { void feed() { throw jobshare.kit.problem.Problems.forbidden(); } }"));
    }

    @Test
    void allowsAnHttpProblemInABean() {
        satisfies(DomainRules.entitiesDoNotKnowProblems(), sample.with("jobshare.sample.pet.PetService",
                "@jakarta.inject.Singleton class PetService { void feed() { throw jobshare.kit.problem.Problems.forbidden(); } }"));
    }

    @Test
    void findsAnImportOfAnotherService() {
        violates(PackageRules.servicesShareOnlyTheKit(ROOT), sample.with("jobshare.stranger.Card", "public class Card {}")
                .with("jobshare.sample.pet.Pet", "class Pet { jobshare.stranger.Card card; }"));
    }

    @Test
    void findsAMeaninglessName() {
        violates(DomainRules.namesAreMeaningful(), sample.with("jobshare.sample.pet.PetManager", "class PetManager {}"));
    }

    @Test
    void findsAnInterfaceWithASingleImplementation() {
        violates(DomainRules.noInterfaceHasASingleImplementation(), sample.with("jobshare.sample.pet.Pets", "interface Pets {}")
                .with("jobshare.sample.pet.StoredPets", "class StoredPets implements Pets {}"));
    }

    @Test
    void allowsAnInterfaceForTwoOrForALambda() {
        satisfies(DomainRules.noInterfaceHasASingleImplementation(),
                sample.with("jobshare.sample.pet.Sound", "interface Sound { String of(int times); }")
                        .with("jobshare.sample.pet.Pet",
                                "sealed interface Pet { record Cat() implements Pet {} record Dog() implements Pet {} }"));
    }

    @Test
    void findsKafkaInAValue() {
        violates(DomainRules.onlyBeansKnowTheFramework(),
                sample.with("jobshare.sample.pet.Fed", "record Fed(org.apache.kafka.common.TopicPartition where) {}"));
    }

    @Test
    void findsPersistenceInAState() {
        violates(DomainRules.onlyBeansKnowTheFramework(),
                sample.with("jobshare.sample.pet.Mood", "enum Mood { ASLEEP; jakarta.persistence.EntityManager database; }"));
    }

    @Test
    void allowsPersistenceInBeansAndEntities() {
        satisfies(DomainRules.onlyBeansKnowTheFramework(),
                sample.with("jobshare.sample.pet.Pet",
                        "@jakarta.persistence.Entity class Pet { @jakarta.persistence.Id long id; }")
                        .with("jobshare.sample.pet.Pets",
                                "@jakarta.inject.Singleton class Pets { jakarta.persistence.EntityManager database; }"));
    }

    @Test
    void findsAnActiveRecord() {
        violates(DomainRules.entitiesKnowOnlyPersistence(), sample.with("jobshare.sample.pet.Pet",
                "@jakarta.persistence.Entity class Pet extends io.quarkus.hibernate.orm.panache.PanacheEntity {}"));
    }

    @Test
    void findsABeanAmongPureRules() {
        violates(DomainRules.purePackagesAreSelfContained(ROOT, Set.of("diet")),
                sample.with("jobshare.sample.diet.Portion", "@jakarta.inject.Singleton class Portion {}"));
    }

    @Test
    void findsAClockAmongPureRules() {
        violates(DomainRules.purePackagesAreSelfContained(ROOT, Set.of("diet")),
                sample.with("jobshare.sample.diet.Portion", "class Portion { java.time.Clock clock; }"));
    }

    @Test
    void findsSystemTime() {
        violates(DomainRules.timeAndRandomnessAreInjected(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { java.time.Instant born = java.time.Instant.now(); }"));
    }

    @Test
    void findsAnUnseededRandom() {
        violates(DomainRules.timeAndRandomnessAreInjected(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { java.util.Random mood = new java.util.Random(); }"));
    }

    @Test
    void allowsTimeFromAClockAndASeededRandom() {
        satisfies(DomainRules.timeAndRandomnessAreInjected(), sample.with("jobshare.sample.pet.Pet", """
                class Pet {
                    java.util.Random mood = new java.util.Random(7);
                    java.time.Instant born(java.time.Clock clock) { return clock.instant(); }
                    java.time.LocalDate day(java.time.Clock clock) { return java.time.LocalDate.now(clock); }
                }"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new org.apache.kafka.clients.producer.KafkaProducer<String, String>(java.util.Map.of())",
            "new org.apache.kafka.clients.consumer.KafkaConsumer<String, String>(java.util.Map.of())",
            "org.apache.kafka.clients.admin.Admin.create(java.util.Map.of())",
            "org.apache.kafka.clients.admin.AdminClient.create(java.util.Map.of())"})
    void findsAKafkaClientWithSettingsOfItsOwn(String client) {
        violates(DomainRules.kafkaClientsComeFromTheKit(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { Object client = " + client + "; }"));
    }

    @Test
    void allowsAKafkaClientOfTheKit() {
        satisfies(DomainRules.kafkaClientsComeFromTheKit(), sample.with("jobshare.sample.pet.Pet", """
                class Pet {
                    Object producer(jobshare.kit.event.KafkaClients clients) { return clients.producer(java.util.Map.of()); }
                }"""));
    }

    @Test
    void findsPrinting() {
        violates(DomainRules.nothingIsPrinted(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { void call() { System.out.println(); } }"));
    }

    @Test
    void findsAPrintedStackTrace() {
        violates(DomainRules.nothingIsPrinted(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { void call(Exception e) { e.printStackTrace(); } }"));
    }

    @Test
    void findsAnOperationWithoutRoles() {
        violates(ResourceRules.operationsDeclareTheirRoles(), resource("@jakarta.ws.rs.DELETE"));
    }

    @Test
    void findsAnOperationWithoutADescription() {
        violates(ResourceRules.operationsAreDescribed(), resource("@jakarta.ws.rs.GET"));
    }

    @Test
    void findsAPostWithoutIdempotency() {
        violates(ResourceRules.postsAreIdempotentCommands(), resource("@jakarta.ws.rs.POST"));
    }

    @Test
    void findsAReadInATransaction() {
        violates(ResourceRules.readsHaveNoTransaction(), resource("@jakarta.ws.rs.GET @jakarta.transaction.Transactional"));
    }

    @Test
    void allowsAnAuditedReadInATransaction() {
        satisfies(ResourceRules.readsHaveNoTransaction(), sample.with("jobshare.sample.pet.PetResource", """
                class PetResource {
                    jobshare.kit.audit.AuditLog audit;
                    @jakarta.ws.rs.GET
                    @jakarta.transaction.Transactional
                    void get() { audit.recordAsService("export", "pet", null); }
                }"""));
    }

    @Test
    void allowsACompleteOperation() {
        var complete = resource("""
                @jakarta.ws.rs.POST
                @jakarta.annotation.security.RolesAllowed("hr")
                @org.eclipse.microprofile.openapi.annotations.Operation
                @jobshare.kit.idempotency.IdempotentCommand""");
        satisfies(ResourceRules.operationsDeclareTheirRoles(), complete);
        satisfies(ResourceRules.operationsAreDescribed(), complete);
        satisfies(ResourceRules.postsAreIdempotentCommands(), complete);
    }

    private Fixture cycle() {
        return sample.with("jobshare.sample.pet.Pet", "public class Pet { jobshare.sample.owner.Owner owner; }")
                .with("jobshare.sample.owner.Owner", "public class Owner { jobshare.sample.pet.Pet pet; }");
    }

    private Fixture resource(String annotations) {
        return sample.with("jobshare.sample.pet.PetResource",
                "@jakarta.ws.rs.Path(\"/pets\") class PetResource { " + annotations + " public void call() {} }");
    }

    private static void violates(ArchRule rule, Fixture fixture) {
        assertTrue(rule.allowEmptyShould(true).evaluate(fixture.classes()).hasViolation(), "Not found: " + rule.getDescription());
    }

    private static void satisfies(ArchRule rule, Fixture fixture) {
        var result = rule.allowEmptyShould(true).evaluate(fixture.classes());
        assertFalse(result.hasViolation(), result.getFailureReport().toString());
    }
}
