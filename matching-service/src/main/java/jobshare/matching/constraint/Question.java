package jobshare.matching.constraint;

import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/** May these two share a job on these terms? Asked by the first, to whom reasons are addressed. */
public record Question(Traits mine, Traits theirs, Terms terms, Facts facts, Lexicon lexicon) {
}
