/* Reads records of four doubles (x, y, ours, theirs) from a file and prints, for ours and theirs, the largest distance from f(x) or
   f(x, y) in ulp, and where. f is computed with a significand of 113 bits: some 10^17 times finer than what is measured. */
#include <quadmath.h>
#include <stdio.h>
#include <string.h>

static __float128 value(const char *name, double x, double y) {
  if (!strcmp(name, "exp")) return expq(x);
  if (!strcmp(name, "expm1")) return expm1q(x);
  if (!strcmp(name, "log")) return logq(x);
  if (!strcmp(name, "log1p")) return log1pq(x);
  if (!strcmp(name, "log2")) return log2q(x);
  if (!strcmp(name, "log10")) return log10q(x);
  if (!strcmp(name, "pow")) return powq(x, y);
  if (!strcmp(name, "sin")) return sinq(x);
  if (!strcmp(name, "cos")) return cosq(x);
  if (!strcmp(name, "tanh")) return tanhq(x);
  return erfq(x);
}

/* The distance in units of the last place of the reference; an infinite result counts as the double after the largest. */
static double distance(double result, __float128 reference) {
  if (isnanq(reference) || result != result) return isnanq(reference) && result != result ? 0 : HUGE_VALQ;
  int exponent = 0;
  frexpq(reference, &exponent);
  if (exponent > 1024) exponent = 1024;
  if (exponent < -1021) exponent = -1021;
  __float128 got = result;
  if (isinfq(got)) {
    got = copysignq(scalbnq(1, 1024), got);
    if (fabsq(reference) > fabsq(got)) return 0;
  }
  return (double)(fabsq(got - reference) / scalbnq(1, exponent - 53));
}

int main(int count, char **given) {
  double record[4], worst[2] = {0, 0}, at[2][2] = {{0, 0}, {0, 0}};
  FILE *file = count == 3 ? fopen(given[2], "rb") : NULL;
  if (!file) return 2;
  while (fread(record, sizeof record, 1, file) == 1) {
    __float128 reference = value(given[1], record[0], record[1]);
    for (int which = 0; which < 2; which++) {
      double far = distance(record[2 + which], reference);
      if (!(far > worst[which])) continue;
      worst[which] = far;
      at[which][0] = record[0];
      at[which][1] = record[1];
    }
  }
  fclose(file);
  for (int which = 0; which < 2; which++) printf("%.6f %.17g %.17g\n", worst[which], at[which][0], at[which][1]);
  return 0;
}
