#include "CSpecialFunctions.h"

#include <boost/math/special_functions/gamma.hpp>

namespace {

using namespace boost::math::policies;

// Swift cannot catch C++ exceptions, so every error becomes a value (NaN or infinity). Without
// promotion the results do not depend on how wide `long double` is.
using Quiet = policy<
    domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    underflow_error<ignore_error>, denorm_error<ignore_error>, rounding_error<ignore_error>,
    evaluation_error<ignore_error>, indeterminate_result_error<ignore_error>,
    promote_double<false>>;

}  // namespace

double chi_square_survival(double x, double degrees) {
  return boost::math::gamma_q(degrees / 2, x / 2, Quiet());
}

double chi_square_quantile(double probability, double degrees) {
  return 2 * boost::math::gamma_p_inv(degrees / 2, probability, Quiet());
}

double chi_square_upper_quantile(double probability, double degrees) {
  return 2 * boost::math::gamma_q_inv(degrees / 2, probability, Quiet());
}
