import { createContext, ReactNode, useContext } from 'react';

const ReaderContext = createContext('');

/** Says below it who reads, under whose name drafts are kept. */
export function Reader(props: { userRef: string; children: ReactNode }) {
  const { userRef, children } = props;
  return (
    <ReaderContext.Provider value={userRef}>{children}</ReaderContext.Provider>
  );
}

/** Who reads. */
export const useReader = (): string => useContext(ReaderContext);
