package jobshare.kit.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
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

/** A rule that has not been seen to fail says nothing. */
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
    Stream<DynamicTest> theKitKeepsThem() {
        return ArchitectureRules.of("jobshare.kit").pure("time", "id").tests()
                .filter(test -> !test.getDisplayName().startsWith("the pure packages"));
    }

    @Test
    void findsALayer() {
        breaks(PackageRules.areFeatures(), sample.with("jobshare.sample.pet.util.Dates", "class Dates {}"));
    }

    @Test
    void findsAPackageWithoutAPurpose() {
        breaks(PackageRules.sayWhatTheyAre(), sample.with("jobshare.sample.pet.Pet", "class Pet {}"));
    }

    @Test
    void findsACycle() {
        breaks(PackageRules.haveNoCycles(ROOT, Set.of()), cycle());
    }

    @Test
    void allowsACycleInsideOneAggregate() {
        keeps(PackageRules.haveNoCycles(ROOT, Set.of("pet", "owner")), cycle());
    }

    @Test
    void findsACycleThroughTheAggregate() {
        breaks(PackageRules.haveNoCycles(ROOT, Set.of("pet", "vet")), cycle());
    }

    @Test
    void findsAnImportOfAnotherService() {
        breaks(PackageRules.keepToTheirService(ROOT), sample
                .with("jobshare.stranger.Card", "public class Card {}")
                .with("jobshare.sample.pet.Pet", "class Pet { jobshare.stranger.Card card; }"));
    }

    @Test
    void findsANameThatSaysNothing() {
        breaks(DomainRules.namesSaySomething(), sample.with("jobshare.sample.pet.PetManager", "class PetManager {}"));
    }

    @Test
    void findsAnInterfaceWithASingleImplementation() {
        breaks(DomainRules.noInterfaceHasASingleImplementation(), sample
                .with("jobshare.sample.pet.Pets", "interface Pets {}")
                .with("jobshare.sample.pet.StoredPets", "class StoredPets implements Pets {}"));
    }

    @Test
    void allowsAnInterfaceForTwoOrForALambda() {
        keeps(DomainRules.noInterfaceHasASingleImplementation(), sample
                .with("jobshare.sample.pet.Sound", "interface Sound { String of(int times); }")
                .with("jobshare.sample.pet.Pet",
                        "sealed interface Pet { record Cat() implements Pet {} record Dog() implements Pet {} }"));
    }

    @Test
    void findsKafkaInAValue() {
        breaks(DomainRules.onlyBeansKnowTheFramework(), sample.with("jobshare.sample.pet.Fed",
                "record Fed(org.apache.kafka.common.TopicPartition where) {}"));
    }

    @Test
    void findsPersistenceInAState() {
        breaks(DomainRules.onlyBeansKnowTheFramework(), sample.with("jobshare.sample.pet.Mood",
                "enum Mood { ASLEEP; jakarta.persistence.EntityManager database; }"));
    }

    @Test
    void allowsABeanAndAnEntityTheirTools() {
        keeps(DomainRules.onlyBeansKnowTheFramework(), sample
                .with("jobshare.sample.pet.Pet", "@jakarta.persistence.Entity class Pet { @jakarta.persistence.Id long id; }")
                .with("jobshare.sample.pet.Pets",
                        "@jakarta.inject.Singleton class Pets { jakarta.persistence.EntityManager database; }"));
    }

    @Test
    void findsAnActiveRecord() {
        breaks(DomainRules.entitiesKnowOnlyPersistence(), sample.with("jobshare.sample.pet.Pet",
                "@jakarta.persistence.Entity class Pet extends io.quarkus.hibernate.orm.panache.PanacheEntity {}"));
    }

    @Test
    void findsABeanAmongPureRules() {
        breaks(DomainRules.pureRulesKnowNothingElse(ROOT, Set.of("diet")), sample.with("jobshare.sample.diet.Portion",
                "@jakarta.inject.Singleton class Portion {}"));
    }

    @Test
    void findsAClockAmongPureRules() {
        breaks(DomainRules.pureRulesKnowNothingElse(ROOT, Set.of("diet")), sample.with("jobshare.sample.diet.Portion",
                "class Portion { java.time.Clock clock; }"));
    }

    @Test
    void findsTimeTakenFromTheMachine() {
        breaks(DomainRules.timeAndChanceAreInjected(), sample.with("jobshare.sample.pet.Pet",
                "class Pet { java.time.Instant born = java.time.Instant.now(); }"));
    }

    @Test
    void findsChanceTakenFromTheMachine() {
        breaks(DomainRules.timeAndChanceAreInjected(), sample.with("jobshare.sample.pet.Pet",
                "class Pet { java.util.Random mood = new java.util.Random(); }"));
    }

    @Test
    void allowsTimeFromAClockAndChanceFromASeed() {
        keeps(DomainRules.timeAndChanceAreInjected(), sample.with("jobshare.sample.pet.Pet", """
                class Pet {
                    java.util.Random mood = new java.util.Random(7);
                    java.time.Instant born(java.time.Clock clock) { return clock.instant(); }
                    java.time.LocalDate day(java.time.Clock clock) { return java.time.LocalDate.now(clock); }
                }"""));
    }

    @Test
    void findsPrinting() {
        breaks(DomainRules.nothingIsPrinted(),
                sample.with("jobshare.sample.pet.Pet", "class Pet { void call() { System.out.println(); } }"));
    }

    @Test
    void findsAPrintedStackTrace() {
        breaks(DomainRules.nothingIsPrinted(), sample.with("jobshare.sample.pet.Pet",
                "class Pet { void call(Exception e) { e.printStackTrace(); } }"));
    }

    @Test
    void findsAnOperationForEveryone() {
        breaks(ResourceRules.operationsNameTheirRoles(), resource("@jakarta.ws.rs.DELETE"));
    }

    @Test
    void findsAnOperationWithoutADescription() {
        breaks(ResourceRules.operationsAreDescribed(), resource("@jakarta.ws.rs.GET"));
    }

    @Test
    void findsAPostThatWouldActTwice() {
        breaks(ResourceRules.postsAreCommands(), resource("@jakarta.ws.rs.POST"));
    }

    @Test
    void allowsAnOperationThatCarriesAll() {
        var complete = resource("""
                @jakarta.ws.rs.POST
                @jakarta.annotation.security.RolesAllowed("hr")
                @org.eclipse.microprofile.openapi.annotations.Operation
                @jobshare.kit.idempotency.Command""");
        keeps(ResourceRules.operationsNameTheirRoles(), complete);
        keeps(ResourceRules.operationsAreDescribed(), complete);
        keeps(ResourceRules.postsAreCommands(), complete);
    }

    private Fixture cycle() {
        return sample.with("jobshare.sample.pet.Pet", "public class Pet { jobshare.sample.owner.Owner owner; }")
                .with("jobshare.sample.owner.Owner", "public class Owner { jobshare.sample.pet.Pet pet; }");
    }

    private Fixture resource(String annotations) {
        return sample.with("jobshare.sample.pet.PetResource",
                "@jakarta.ws.rs.Path(\"/pets\") class PetResource { " + annotations + " public void call() {} }");
    }

    private static void breaks(ArchRule rule, Fixture fixture) {
        assertTrue(rule.allowEmptyShould(true).evaluate(fixture.classes()).hasViolation(), "Not found: " + rule.getDescription());
    }

    private static void keeps(ArchRule rule, Fixture fixture) {
        var result = rule.allowEmptyShould(true).evaluate(fixture.classes());
        assertFalse(result.hasViolation(), result.getFailureReport().toString());
    }
}
