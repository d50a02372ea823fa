package jobshare.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What the classes of a service may know, and what they may be called. */
public final class DomainRules {

    private static final String[] WIRING = {"io.quarkus..", "io.smallrye..", "io.vertx..", "org.apache.kafka..",
            "jakarta.enterprise..",
            "jakarta.inject..", "jakarta.ws.rs..", "org.eclipse.microprofile.config..", "org.eclipse.microprofile.reactive.."};
    private static final String[] PERSISTENCE = {"jakarta.persistence..", "org.hibernate.annotations..", "org.hibernate.type..",
            "org.hibernate.exception..", "org.hibernate"};
    private static final Set<String> ENTITIES = Set.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Converter");
    private static final Set<String> SHELL = Set.of("jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider",
            "io.smallrye.config.ConfigMapping");
    private static final Set<String> BEAN_MEMBERS = Set.of("jakarta.enterprise.inject.Produces", "jakarta.ws.rs.HttpMethod");
    private static final Set<String> SCOPES = Set.of("jakarta.inject.Scope", "jakarta.enterprise.context.NormalScope");

    private DomainRules() {
    }

    public static ArchRule namesSaySomething() {
        return noClasses().should(new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var bad = Stream.of("Impl", "Manager", "Util", "Utils", "Helper", "Base")
                        .anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, bad, type.getName()));
            }
        }).as("no name ends in Impl, Manager, Util, Helper or Base");
    }

    /** An interface is there for several implementations, a lambda, or to be filled from configuration. */
    public static ArchRule noInterfaceHasASingleImplementation() {
        return noClasses().that().areInterfaces().should(new ArchCondition<>("have a single implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var implementations = type.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).toList();
                events.add(new SimpleConditionEvent(type, implementations.size() == 1,
                        type.getName() + " has only " + implementations));
            }
        }).as("no interface has a single implementation");
    }

    /** Values, states, rules and views are plain Java; only beans and resources are wired, only these and entities are stored. */
    public static ArchRule onlyBeansKnowTheFramework() {
        return noClasses().that(not(shell()).and(not(entities())).and(not(resideInAnyPackage("jobshare.kit.."))))
                .should().dependOnClassesThat().resideInAnyPackage(both())
                .as("only beans and entities know Quarkus, Kafka and JPA");
    }

    /** An entity guards its own state; it stores nothing, sends nothing, asks nobody. */
    public static ArchRule entitiesKnowOnlyPersistence() {
        return noClasses().that(entities()).should().dependOnClassesThat().resideInAnyPackage(WIRING)
                .as("entities know JPA, but neither Quarkus nor Kafka");
    }

    /** @param pure names of packages below the root */
    public static ArchRule pureRulesKnowNothingElse(String root, Set<String> pure) {
        var own = pure.stream().map(name -> root + "." + name + "..");
        var allowed = Stream.concat(own, Stream.of("java.lang..", "java.util..", "java.math..", "java.time..", "org.jspecify..",
                "jobshare.kit.id..", "jobshare.kit.time..")).toArray(String[]::new);
        var inside = pure.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return classes().that().resideInAnyPackage(inside).should().onlyDependOnClassesThat(resideInAnyPackage(allowed)
                .and(not(DescribedPredicate.describe("the clock", type -> type.getName().equals("java.time.Clock")))))
                .as("the pure packages " + pure + " know no framework, no database, no clock");
    }

    /** So that a test can set both. The kit alone asks the machine. */
    public static ArchRule timeAndChanceAreInjected() {
        return noClasses().that(not(resideInAnyPackage("jobshare.kit.id..", "jobshare.kit.time..")))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("asks the machine for time or chance", DomainRules::asksMachine))
                .as("time and chance are injected");
    }

    private static boolean asksMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && access.getTarget().getFullName().endsWith("now()");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "random" -> owner.isEquivalentTo(Math.class);
            case "<init>" -> owner.isEquivalentTo(Random.class) && access.getTarget().getFullName().endsWith("()");
            default -> access.getTarget().getFullName().startsWith("java.time.Clock.system");
        };
    }

    public static ArchRule nothingIsPrinted() {
        return noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethodWhere(DescribedPredicate.describe("a stack trace is printed",
                        call -> call.getName().equals("printStackTrace")))
                .as("nothing is printed: services log");
    }

    private static DescribedPredicate<JavaClass> entities() {
        return DescribedPredicate.describe("entities", type -> annotated(outermost(type), ENTITIES));
    }

    private static DescribedPredicate<JavaClass> shell() {
        return DescribedPredicate.describe("beans", type -> {
            var top = outermost(type);
            return annotated(top, SHELL) || SCOPES.stream().anyMatch(top::isMetaAnnotatedWith)
                    || top.getMethods().stream().anyMatch(method -> BEAN_MEMBERS.stream().anyMatch(method::isMetaAnnotatedWith));
        });
    }

    private static boolean annotated(JavaClass type, Set<String> names) {
        return names.stream().anyMatch(type::isAnnotatedWith);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DomainRules::outermost).orElse(type);
    }

    private static String[] both() {
        return Stream.concat(Stream.of(WIRING), Stream.of(PERSISTENCE)).toArray(String[]::new);
    }
}
