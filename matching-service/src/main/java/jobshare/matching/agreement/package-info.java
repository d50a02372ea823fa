/** Agreements over HTTP: templates, versions, comparison, signatures, public holidays and reminders. */
@NullMarked
package jobshare.matching.agreement;

import org.jspecify.annotations.NullMarked;
