package jobshare.profile.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stores imports of the vocabulary. */
@ApplicationScoped
public class VocabularyImportRepository implements PanacheRepositoryBase<VocabularyImport, UUID> {

    /** Deletes the working data of a job that has ended, and updates the statistics of the database, so that searches stay fast. */
    void cleanUp(UUID id) {
        getEntityManager().createNativeQuery("delete from vocabulary_import_concept where import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        getEntityManager().createNativeQuery("analyze concept, vocabulary_word, occupation_skill").executeUpdate();
    }
}
