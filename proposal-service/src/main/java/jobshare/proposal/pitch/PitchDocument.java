package jobshare.proposal.pitch;

/** A pitch as it is sent: the bytes of a page or of a PDF. */
record PitchDocument(byte[] content) {
}
