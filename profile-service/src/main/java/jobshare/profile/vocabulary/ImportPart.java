package jobshare.profile.vocabulary;

import java.util.Set;

/** The two zips that ESCO hands out as CSV. */
enum ImportPart {
    CLASSIFICATION(EscoFile.OCCUPATIONS, EscoFile.SKILLS, EscoFile.STRENGTHS), RELATIONS(EscoFile.RELATIONS);

    private final Set<EscoFile> files;

    ImportPart(EscoFile... files) {
        this.files = Set.of(files);
    }

    /** What it holds; a zip with none of it is the wrong one. */
    Set<EscoFile> files() {
        return files;
    }
}
