#pragma once

// The elementary functions (log, exp, log1p, expm1, pow) come to Swift with this header.
#include <math.h>

#ifdef __cplusplus
extern "C" {
#endif

/// P(X <= x) for X gamma with a `shape` > 0 and rate 1; NaN outside the domain.
double gamma_lower(double shape, double x);

/// P(X > x) for X gamma with a `shape` > 0 and rate 1.
double gamma_upper(double shape, double x);

/// The x with P(X <= x) = `probability`, a number in [0, 1).
double gamma_lower_inverse(double shape, double probability);

/// The x with P(X > x) = `probability`, a number in (0, 1]. Keeps its
/// accuracy where 1 - `probability` would round to 1.
double gamma_upper_inverse(double shape, double probability);

/// P(X <= x) for X beta with shapes a, b > 0 and x in [0, 1].
double beta_lower(double a, double b, double x);

/// P(X > x) for X beta with shapes a, b > 0 and x in [0, 1].
double beta_upper(double a, double b, double x);

/// The x with P(X <= x) = `probability`; `complement` receives 1 - x to full accuracy.
double beta_lower_inverse(double a, double b, double probability, double *complement);

/// The x with P(X > x) = `probability`; `complement` receives 1 - x to full accuracy.
double beta_upper_inverse(double a, double b, double probability, double *complement);

/// P(X > x) for X standard normal.
double normal_upper(double x);

/// The x with P(X > x) = `probability`, a number in (0, 1), for X standard normal.
double normal_upper_quantile(double probability);

/// The logarithm of the gamma function of x > 0.
double log_gamma_function(double x);

/// The first derivative of the logarithm of the gamma function.
double digamma_function(double x);

/// The second derivative of the logarithm of the gamma function.
double trigamma_function(double x);

/// log(1 + x) - x without cancellation near 0.
double log1p_minus(double x);

#ifdef __cplusplus
}
#endif
