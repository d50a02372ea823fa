package jobshare.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
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
}
