package jobshare.proposal.pitch;

/** A rendered pitch: the bytes of a page or a PDF. */
record PitchDocument(byte[] content) {
}
