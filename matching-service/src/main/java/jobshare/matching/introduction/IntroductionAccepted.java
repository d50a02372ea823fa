package jobshare.matching.introduction;

/** Both people accepted an introduction. Fired in the transaction of the second acceptance. */
public record IntroductionAccepted(Introduction introduction) {
}
