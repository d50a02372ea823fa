package jobshare.profile.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jobshare.profile.person.PersonRowImporter;
import jobshare.profile.role.RoleRowImporter;
import jobshare.profile.table.RowImporter;

/** The row importer of each kind. */
@ApplicationScoped
public class RowImporters {

    private final PersonRowImporter people;
    private final RoleRowImporter roles;

    RowImporters(PersonRowImporter people, RoleRowImporter roles) {
        this.people = people;
        this.roles = roles;
    }

    RowImporter of(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> people;
            case ROLES -> roles;
        };
    }
}
