package jobshare.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.idempotency.IdempotentCommand;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rules for the operations of a service. */
public final class ResourceRules {

    private ResourceRules() {
    }

    public static ArchRule operationsDeclareTheirRoles() {
        return methods().that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .as("every operation declares the roles that may call it, or permits everyone");
    }

    public static ArchRule operationsAreDescribed() {
        return methods().that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Operation.class)
                .as("every operation is described in the contract");
    }

    /** Otherwise a retried POST would run twice. */
    public static ArchRule postsAreIdempotentCommands() {
        return methods().that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(IdempotentCommand.class)
                .as("every POST is an @IdempotentCommand");
    }

    /** A read in a transaction costs a third more: the database also begins and commits. An export, which is audited, needs one. */
    public static ArchRule readsHaveNoTransaction() {
        return methods().that()
                .areAnnotatedWith(GET.class)
                .and(describe("are not audited",
                        read -> read.getMethodCallsFromSelf()
                                .stream()
                                .noneMatch(call -> call.getTargetOwner().isEquivalentTo(AuditLog.class))))
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .as("a GET has no transaction, unless it is audited");
    }
}
