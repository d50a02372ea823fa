package jobshare.profile.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** Stores consents. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    /** Latest first. */
    public List<ConsentView.Decision> history(PersonId person) {
        return find("personId = ?1 order by givenAt desc, id desc", person.value()).stream().map(Consent::view).toList();
    }
}
