package jobshare.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jobshare.kit.idempotency.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What every operation of a service carries. */
public final class ResourceRules {

    private ResourceRules() {
    }

    public static ArchRule operationsNameTheirRoles() {
        return methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beDeclaredInClassesThat().areAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class)
                .as("every operation names the roles that may call it, or says that it needs no login");
    }

    public static ArchRule operationsAreDescribed() {
        return methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(Operation.class)
                .as("every operation is described in the contract");
    }

    /** Without it a repeated POST would act twice. */
    public static ArchRule postsAreCommands() {
        return methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Command.class)
                .as("every POST is a command: one transaction, replayed under the same Idempotency-Key");
    }
}
