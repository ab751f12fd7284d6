import { OfficeError } from "../errors";

/** `OfficeExtension.ClientResult`: a plain value that arrives with the next sync. */
export class ClientResult {
  private arrived: { readonly value: unknown } | null = null;

  get value(): unknown {
    if (!this.arrived) throw new OfficeError("ValueNotLoaded");
    return this.arrived.value;
  }

  resolve(value: unknown): void {
    this.arrived = { value };
  }
}
