package jobshare.profile.person;

/** One shared job (TWIN), divided responsibilities (ISLANDS), or a mix (HYBRID). */
public enum WayOfSharing {
    TWIN, ISLANDS, HYBRID
}
