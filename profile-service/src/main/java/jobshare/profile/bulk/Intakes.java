package jobshare.profile.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jobshare.profile.person.PersonIntake;
import jobshare.profile.role.RoleIntake;
import jobshare.profile.table.Intake;

/** Who brings in rows of which kind. */
@ApplicationScoped
public class Intakes {

    private final PersonIntake people;
    private final RoleIntake roles;

    Intakes(PersonIntake people, RoleIntake roles) {
        this.people = people;
        this.roles = roles;
    }

    Intake of(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> people;
            case ROLES -> roles;
        };
    }
}
