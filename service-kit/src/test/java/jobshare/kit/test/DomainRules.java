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

/** Rules for the dependencies and names of the classes of a service. */
public final class DomainRules {

    private static final String[] WIRING = {"io.quarkus..", "io.smallrye..", "io.vertx..", "org.apache.kafka..",
            "jakarta.enterprise..", "jakarta.inject..", "jakarta.ws.rs..", "org.eclipse.microprofile.config..",
            "org.eclipse.microprofile.reactive.."};
    private static final String[] PERSISTENCE = {"jakarta.persistence..", "org.hibernate.annotations..", "org.hibernate.type..",
            "org.hibernate.exception..", "org.hibernate"};
    private static final Set<String> ENTITIES = Set.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Converter");
    private static final Set<String> SHELL = Set.of("jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider",
            "io.smallrye.config.ConfigMapping");
    private static final Set<String> BEAN_MEMBERS = Set.of("jakarta.enterprise.inject.Produces", "jakarta.ws.rs.HttpMethod");
    private static final String FACTORY = "jobshare.kit.event.KafkaClients";
    private static final Set<String> KAFKA_CLIENTS = Set.of("org.apache.kafka.clients.producer.Producer",
            "org.apache.kafka.clients.consumer.Consumer", "org.apache.kafka.clients.admin.Admin");
    private static final Set<String> SCOPES = Set.of("jakarta.inject.Scope", "jakarta.enterprise.context.NormalScope");

    private DomainRules() {
    }

    public static ArchRule namesAreMeaningful() {
        return noClasses().should(new ArchCondition<>("have a meaningless name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var bad = Stream.of("Impl", "Manager", "Util", "Utils", "Helper", "Base")
                        .anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, bad, type.getName()));
            }
        }).as("no name ends in Impl, Manager, Util, Helper or Base");
    }

    /** An interface needs several implementations, or none of ours, such as for a lambda or a configuration mapping. */
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

    /**
     * A superclass with one subclass is one class in two files. Superclasses of the kit are extension points: the rule checks
     * only the given classes, not their dependencies.
     */
    public static ArchRule noSuperclassHasASingleSubclass() {
        return noClasses().that().areNotInterfaces().and().areNotEnums().should(new ArchCondition<>("have a single subclass") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var subclasses = type.getSubclasses();
                events.add(new SimpleConditionEvent(type, subclasses.size() == 1, type.getName() + " has only " + subclasses));
            }
        }).as("no superclass has a single subclass");
    }

    /**
     * Values, states, rules and views are plain Java. Only beans use dependency injection, and only beans and entities use
     * persistence.
     */
    public static ArchRule onlyBeansKnowTheFramework() {
        return noClasses().that(not(shell()).and(not(entities())).and(not(resideInAnyPackage("jobshare.kit.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(both())
                .as("only beans and entities know Quarkus, Kafka and JPA");
    }

    /** An entity protects its own state. It does not store, send or look up anything. */
    public static ArchRule entitiesKnowOnlyPersistence() {
        return noClasses().that(entities())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WIRING)
                .as("entities know JPA, but neither Quarkus nor Kafka");
    }

    /** An entity reports domain errors. Resources and services translate them to HTTP problems. */
    public static ArchRule entitiesDoNotKnowProblems() {
        return noClasses().that(entities())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jobshare.kit.problem..", "io.quarkiverse.resteasy..")
                .as("entities do not know HTTP problems");
    }

    /** @param pure names of packages below the root */
    public static ArchRule purePackagesAreSelfContained(String root, Set<String> pure) {
        var own = pure.stream().map(name -> root + "." + name + "..");
        var allowed = Stream
                .concat(own,
                        Stream.of("java.lang..", "java.util..", "java.math..", "java.time..", "org.jspecify..",
                                "jobshare.kit.id..", "jobshare.kit.time.."))
                .toArray(String[]::new);
        var inside = pure.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return classes().that()
                .resideInAnyPackage(inside)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .and(not(DescribedPredicate.describe("the clock", type -> type.getName().equals("java.time.Clock")))))
                .as("the pure packages " + pure + " know no framework, no database, no clock");
    }

    /** Tests can then set both. Only the kit reads the system clock. */
    public static ArchRule timeAndRandomnessAreInjected() {
        return noClasses().that(not(resideInAnyPackage("jobshare.kit.id..", "jobshare.kit.time..")))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads system time or randomness", DomainRules::readsSystem))
                .as("time and randomness are injected");
    }

    private static boolean readsSystem(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && access.getTarget().getFullName().endsWith("now()");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "random" -> owner.isEquivalentTo(Math.class);
            case "<init>" -> owner.isEquivalentTo(Random.class) && access.getTarget().getFullName().endsWith("()");
            default -> access.getTarget().getFullName().startsWith("java.time.Clock.system");
        };
    }

    /** A client created elsewhere would lack settings of the operator, such as those for TLS. */
    public static ArchRule kafkaClientsComeFromTheKit() {
        return noClasses()
                .that(not(DescribedPredicate.describe("the factory", type -> outermost(type).getName().equals(FACTORY))))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("creates a Kafka client", DomainRules::createsKafkaClient))
                .as("Kafka clients are created by KafkaClients");
    }

    private static boolean createsKafkaClient(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "<init>" -> KAFKA_CLIENTS.stream().anyMatch(owner::isAssignableTo);
            case "create" -> owner.isAssignableTo("org.apache.kafka.clients.admin.Admin");
            default -> false;
        };
    }

    public static ArchRule nothingIsPrinted() {
        return noClasses().should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe("a stack trace is printed", call -> call.getName().equals("printStackTrace")))
                .as("nothing is printed; services log");
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
