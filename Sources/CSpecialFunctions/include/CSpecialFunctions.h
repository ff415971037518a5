#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// P(X > x) for X chi-square with `degrees` > 0; NaN outside the domain.
double chi_square_survival(double x, double degrees);

/// The x with P(X <= x) = `probability`, a number in [0, 1).
double chi_square_quantile(double probability, double degrees);

/// The x with P(X > x) = `probability`, a number in (0, 1]. Keeps its
/// accuracy where 1 - `probability` would round to 1.
double chi_square_upper_quantile(double probability, double degrees);

#ifdef __cplusplus
}
#endif
