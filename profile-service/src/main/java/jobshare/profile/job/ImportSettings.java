package jobshare.profile.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of imports, which keep every file within the memory of the service. Lengths are in characters. */
@ConfigMapping(prefix = "jobshare.imports")
public interface ImportSettings {

    /** How long ended imports of people and roles are kept, with their errors. */
    @WithDefault("P30D")
    Duration retention();

    /** An import that was started this often without ending is FAILED. A regular stop of the service does not count. */
    @WithDefault("3")
    int maxClaims();

    /** Rows of a file of people or roles. */
    @WithDefault("100000")
    int maxRows();

    @WithDefault("131072")
    int maxRowLength();

    /** A longer cell of a file of people or roles is an error of its row. */
    @WithDefault("65536")
    int maxCellLength();

    /** Cells of a row, or fields of a JSON object. */
    @WithDefault("200")
    int maxColumns();

    /** Cells, items of lists and fields of objects of a row of people or roles together. A full profile has less than 1,000. */
    @WithDefault("5000")
    int maxValues();

    /** Rows that are imported in one transaction have at most this length together; a single row may be longer. */
    @WithDefault("1048576")
    int maxBatchLength();

    /** Entries of a zip of ESCO. */
    @WithDefault("1000")
    int maxZipEntries();

    /** Size of one file in a zip, in bytes. */
    @WithDefault("268435456")
    long maxZipEntryBytes();

    /** Size of all files in a zip, in bytes. */
    @WithDefault("536870912")
    long maxZipBytes();

    /** Size of the files in a zip, divided by their compressed size. The files of ESCO have 4 to 7. */
    @WithDefault("100")
    int maxZipRatio();
}
