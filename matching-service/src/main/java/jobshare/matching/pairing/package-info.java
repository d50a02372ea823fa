/** What keeps two people from being paired, read from the database, and locks on people. */
@NullMarked
package jobshare.matching.pairing;

import org.jspecify.annotations.NullMarked;
