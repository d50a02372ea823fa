package jobshare.proposal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.audit.AuditLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation that changes something writes an audit entry. */
class AuditedCommandsTest {

    private static final List<Class<? extends java.lang.annotation.Annotation>> CHANGING = List.of(POST.class, PUT.class,
            PATCH.class, DELETE.class);

    private static Stream<JavaMethod> methods() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jobshare.proposal")
                .stream()
                .flatMap(type -> type.getMethods().stream());
    }

    private static List<JavaMethod> commands() {
        return methods().filter(method -> CHANGING.stream().anyMatch(method::isAnnotatedWith)).toList();
    }

    @TestFactory
    Stream<DynamicTest> writesAnAuditEntry() {
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.getAnnotationOfType(Operation.class).operationId(),
                        () -> assertTrue(reaches(command, "record"), command.getFullName() + " writes no audit entry")));
    }

    /**
     * What the service does by itself: deadlines, reminders, and events of other services that change a proposal or an
     * arrangement.
     */
    @TestFactory
    Stream<DynamicTest> writesAnAuditEntryForWhatTheServiceDoes() {
        var own = List.of("ProposalDeadlineJob.processDue", "ArrangementReminderJob.processDue",
                "ProposalDissolutionHandler.onPartnershipOver", "ProposalDissolutionHandler.onPersonErased",
                "ArrangementDissolutionHandler.onPartnershipOver", "ArrangementDissolutionHandler.onPersonErased",
                "AgreementChangeHandler.onAgreementChanged");
        return own.stream()
                .map(name -> DynamicTest.dynamicTest(name,
                        () -> assertTrue(methods()
                                .filter(method -> name.equals(method.getOwner().getSimpleName() + "." + method.getName()))
                                .anyMatch(method -> reaches(method, "recordAsService")))));
    }

    @Test
    void findsTheCommands() {
        assertTrue(commands().size() > 35, "of commands: " + commands().size());
    }

    /** Follows the calls within this service, also those out of lambdas. */
    private static boolean reaches(JavaMethod start, String recording) {
        Set<String> seen = new HashSet<>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var method = next.pop();
            for (var call : method.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(AuditLog.class) && call.getTarget().getName().equals(recording)) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(called -> called.getOwner().getPackageName().startsWith("jobshare.proposal"))
                        .filter(called -> seen.add(called.getFullName()))
                        .ifPresent(next::add);
            }
        }
        return false;
    }
}
