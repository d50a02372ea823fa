package jobshare.profile.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The imports of the vocabulary as they are stored. */
@ApplicationScoped
public class VocabularyImports implements PanacheRepositoryBase<VocabularyImport, UUID> {

    /** Drops what was kept for a job that has ended, and lets the database count what it now holds, so that searches stay fast. */
    void tidy(UUID id) {
        getEntityManager().createNativeQuery("delete from vocabulary_import_concept where import_id = ?1")
                .setParameter(1, id).executeUpdate();
        getEntityManager().createNativeQuery("analyze concept, vocabulary_word, occupation_skill").executeUpdate();
    }
}
