/** Why nothing more was published, as a sentence for whoever publishes. What was sent before stays. */
export class NotPublished extends Error {}
