/** People and roles as tables that spreadsheets read and write: their columns, and rows that go out and come in. */
@NullMarked
package jobshare.profile.table;

import org.jspecify.annotations.NullMarked;
