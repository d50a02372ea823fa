package jobshare.profile.vocabulary;

import java.util.Set;

/** The zips of CSV files that ESCO publishes. */
enum EscoArchive {
    CLASSIFICATION(EscoFile.OCCUPATIONS, EscoFile.SKILLS, EscoFile.STRENGTHS), RELATIONS(EscoFile.RELATIONS);

    private final Set<EscoFile> files;

    EscoArchive(EscoFile... files) {
        this.files = Set.of(files);
    }

    /** The files to read; a zip without any of them is refused. */
    Set<EscoFile> files() {
        return files;
    }
}
