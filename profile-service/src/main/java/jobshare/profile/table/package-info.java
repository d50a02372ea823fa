/** People and roles as tables: CSV columns and cells, CSV export, and the import of rows. */
@NullMarked
package jobshare.profile.table;

import org.jspecify.annotations.NullMarked;
