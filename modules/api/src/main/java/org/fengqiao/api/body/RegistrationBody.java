package org.fengqiao.api.body;

import org.fengqiao.api.answer.Inline;

/** A registration by staff; with a settlement, a village settles the matter on the spot. */
public record RegistrationBody(@Inline FilingBody filing, @FieldsOf("SETTLE") Body settlement) {}
