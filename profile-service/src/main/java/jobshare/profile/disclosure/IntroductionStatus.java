package jobshare.profile.disclosure;

/** Status of an introduction in matching-service. */
enum IntroductionStatus {
    ASKED, SUGGESTED, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED
}
