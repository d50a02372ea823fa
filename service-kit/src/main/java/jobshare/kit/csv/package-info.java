/** CSV files that are safe to open in spreadsheets. */
@NullMarked
package jobshare.kit.csv;

import org.jspecify.annotations.NullMarked;
