import { useLocation, useNavigate } from 'react-router-dom';

/** Keeps in the address whether the ideas are unfolded; they are many, and most wait. */
export function useFoldedIdeas() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const isFolded = parameters.get('ideas') !== 'open';
  return {
    isFolded,
    toggle: () => {
      if (isFolded) {
        parameters.set('ideas', 'open');
      } else {
        parameters.delete('ideas');
      }
      navigate({ search: parameters.toString() }, { replace: true });
    },
  };
}
