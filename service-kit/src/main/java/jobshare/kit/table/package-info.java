/** What tables that spreadsheets read have in common. */
@NullMarked
package jobshare.kit.table;

import org.jspecify.annotations.NullMarked;
