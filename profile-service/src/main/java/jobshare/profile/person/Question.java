package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The questionnaire on values and commitment. The ids are published and never change their meaning; answers go from 1 to 5. */
public enum Question {
    /** 1 calm and steady, 5 fast. */
    @JsonProperty("pace")
    PACE,
    /** 1 as it comes, 5 planned ahead. */
    @JsonProperty("planning")
    PLANNING,
    /** 1 short and when needed, 5 often and in full. */
    @JsonProperty("communication")
    COMMUNICATION,
    /** 1 smoothed over, 5 spoken out at once. */
    @JsonProperty("conflict")
    CONFLICT,
    /** 1 off is off, 5 always to be reached. */
    @JsonProperty("availability")
    AVAILABILITY,
    /** 1 good enough is good, 5 nothing leaves unfinished. */
    @JsonProperty("quality")
    QUALITY,
    /** 1 work is one thing among others, 5 a career is what I want. */
    @JsonProperty("ambition")
    AMBITION,
    /** 1 my part is my part, 5 whatever it takes. */
    @JsonProperty("commitment")
    COMMITMENT
}
